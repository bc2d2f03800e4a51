package org.mangomoment.classifier.words;

/// What a word can be according to the Dutch dictionary.
public enum WordClass {
    FIRST_NAME,
    LAST_NAME,
    PLACE,
    ORGANISATION,
    OTHER_NAME,
    NOUN,
    /// A noun without gender in the dictionary: among those with a capital mostly last names ("Thissen").
    NOUN_WITHOUT_ARTICLE,
    VERB,
    ADJECTIVE,
    FUNCTION_WORD;

    /// Whether it is a word of the ordinary language and not a name.
    public boolean isOrdinary() {
        return switch (this) {
            case FIRST_NAME, LAST_NAME, PLACE, ORGANISATION, OTHER_NAME -> false;
            case NOUN, NOUN_WITHOUT_ARTICLE, VERB, ADJECTIVE, FUNCTION_WORD -> true;
        };
    }

    /// The class that a tag of `dutch-pos-dict` stands for, as `ENM:PER:FST` for a first name.
    static WordClass ofTag(String tag) {
        if (tag.startsWith("ENM:PER:FST")) {
            return FIRST_NAME;
        } else if (tag.startsWith("ENM:PER")) {
            return LAST_NAME;
        } else if (tag.startsWith("ENM:LOC")) {
            return PLACE;
        } else if (tag.startsWith("ENM:ORG")) {
            return ORGANISATION;
        } else if (tag.startsWith("ENM")) {
            return OTHER_NAME;
        } else if (tag.equals("ZNW:EKV")) {
            return NOUN_WITHOUT_ARTICLE;
        } else if (tag.startsWith("ZNW") || tag.startsWith("DVS")) {
            return NOUN;
        } else if (tag.startsWith("WKW")) {
            return VERB;
        } else if (tag.startsWith("BNW")) {
            return ADJECTIVE;
        }
        return FUNCTION_WORD;
    }
}
