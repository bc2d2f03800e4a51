package org.mangomoment.classifier.names;

import java.util.List;
import java.util.Set;

/// Words that are written with a capital, or stand beside names, and identify nobody: months, days, roles, departments,
/// languages, and diseases named after people.
final class NotNames {
    private static final Set<String> NEVER =
            words("januari februari maart juni juli september oktober november december january february march july"
                    + " october feb mar apr jul aug sep sept oct nov dec okt maandag dinsdag woensdag donderdag vrijdag"
                    + " zaterdag zondag monday tuesday wednesday thursday friday saturday sunday mondays tuesdays"
                    + " wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun kerst"
                    + " kerstmis pasen nieuwjaar sinterklaas christmas easter xmas ramadan corpus alzheimer alzheimers"
                    + " asperger aspergers tourette ménière sjögren raynaud braille rorschach korsakov korsakoff hashimoto"
                    + " caesarean barthel braden covid corona cpap parkinsons crohns hodgkins downs i i'm i've i'll i'd im"
                    + " ive ik god jezus jesus christus nhs gp gps a&e er icu itu ot ots ent mri ct iv tv dvd cd pc sms"
                    + " gsm uk usa eu us ok okay ps nb etc zna uza azerty ocmw cpas riziv inami cvs ggz hbo vb bv nv vzw"
                    + " ehbo sos dna drs hcas hcps ahps lri cbt dna mh cmht camhs paracetamol dafalgan ibuprofen morphine"
                    + " morfine google facebook whatsapp skype zoom netflix youtube instagram hospital ward clinic surgery"
                    + " department team trust service services centre center unit reception hospice ziekenhuis afdeling"
                    + " kliniek spoed spoedgevallen doctor doctors nurses nurse matron physio physios physiotherapist"
                    + " consultant receptionist dr mr mrs ms miss mum mam dad mama papa mummy daddy nan gran granny"
                    + " grandma grandad oma opa dokter zuster zusters verpleegster verpleger mevrouw meneer professor"
                    + " thank-you thankyou thanks thank zr zrs mw mevr mej dhr drs ing mme mlle vpk hvpk iban bic bsn rrn"
                    + " mvg vrgr grtjs dag kiné kine the zo wie chr eenzelfde gr pt pts patiëntnr patientnr mins pls geb gelieve hosp mangomoment mangomoments didnt hasnt dont cant wasnt couldnt isnt wouldnt"
                    + " ie eg mvr fam");
    private static final Set<String> ALSO_LAST_NAMES = words(
            "april may june mei sir madam august augustus parkinson parkinson's crohn crohn's hodgkin hodgkin's down down's"
                    + " alzheimer's asperger's huntington graves lyme doppler glasgow guillain barré pfeiffer katz nl be"
                    + " lord english dutch french german belgian flemish british european american nederlands vlaams frans"
                    + " duits engels belgisch europees amerikaans nederland nederlandse nederlander belgië vlaanderen"
                    + " frankrijk duitsland engeland england belgium netherlands france germany europe europa tesco ikea"
                    + " lego sister brother broeder prof kinesist er heer dame sint forte retard berbers foley hickman redon holter"
                    + " trendelenburg babinski romberg teva mylan sandoz apotex welsh irish scottish sinksen duolingo");

    private static final Set<String> DUTCH_FIRST_NAMES = Set.of("ward", "nan", "jul", "mon");

    private NotNames() {}

    /// Whether the word, standing alone, names nobody.
    static boolean has(String lower) {
        return NEVER.contains(lower) || ALSO_LAST_NAMES.contains(lower);
    }

    /// The same in Dutch, where some English words are first names.
    static boolean hasInDutch(String lower) {
        return has(lower) && !DUTCH_FIRST_NAMES.contains(lower);
    }

    /// Whether the word names nobody in Dutch even after a first name.
    static boolean isNeverPartOfDutchName(String lower) {
        return isNeverPartOfName(lower) && !DUTCH_FIRST_NAMES.contains(lower);
    }

    /// Whether the word names nobody even after a first name.
    static boolean isNeverPartOfName(String lower) {
        return NEVER.contains(lower);
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ", -1)));
    }
}
