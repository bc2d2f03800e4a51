package org.mangomoment.classifier.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.WatchedText;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.classifier.identifier.Recognizer;

/// Names of hospitals, homes, practices and schools, by the word that says what they are. The word itself stays where
/// it is an ordinary one: "ziekenhuis [ORGANISATION]".
final class Organisations implements Recognizer {
    private static final String CAPITAL = "(?:\\p{Lu}[\\p{L}.]{0,60}+(?:['’]\\p{L}{1,60}+)?+(?:-\\p{L}{1,60}+){0,5}+)";
    private static final String NAME =
            CAPITAL + "(?: (?:(?:de|den|der|van|ter|ten|of|the|and|en|&) ){0,2}" + CAPITAL + "){0,4}";
    private static final String ALONE = "(?<![\\p{L}\\p{N}\\-])";
    private static final String KIND_NL =
            "(?:(?i:ziekenhuis|kliniek|woonzorgcentrum|woonzorghuis|zorgcentrum|zorghuis|rusthuis|rustoord|verpleeghuis|verzorgingshuis|"
                    + "hospice|revalidatiecentrum|psychiatrisch centrum|groepspraktijk|huisartsenpraktijk|apotheek|campus|school|basisschool|wzc|rvt))";
    private static final String KIND_EN =
            "(?:Hospital|Infirmary|Hospice|Clinic|Medical Cent(?:re|er)|Health Cent(?:re|er)|Care Home|Nursing Home|Surgery|University|School|"
                    + "Trust|Pharmacy|Ziekenhuis|Kliniek)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(ALONE + "(?<it>(?:UZ|AZ|ZNA|GZA|UMC|CHU|OLVG?|WZC|RVT|OPZ|RZ|MUMC|NHS)[ -]" + NAME + ")"),
            Pattern.compile(ALONE + KIND_NL + " (?<it>(?:(?:De|Het|'t|Ten|Ter|Sint|St\\.?|OLV) )?" + NAME + ")"),
            Pattern.compile(ALONE + "(?<it>(?!The |My |Our |His |Her |This |That |In |At )" + NAME + " " + KIND_EN
                    + ")(?!\\p{L})"));

    @Override
    public List<Finding> in(String text) {
        var found = new ArrayList<Finding>();
        for (var form : FORMS) {
            for (var match = WatchedText.matcher(form, text); match.find(); ) {
                found.add(new Finding(
                        match.start("it"),
                        match.end("it"),
                        Kind.ORGANISATION,
                        DetectionMethod.PATTERN,
                        "a name beside a word for an organisation",
                        ""));
            }
        }
        return found;
    }
}
