package org.mangomoment.classifier.names;

import java.util.List;
import java.util.Set;

/// Words that are written with a capital, or stand beside names, and identify nobody: months, days, roles, departments,
/// languages, and diseases named after people.
final class NotNames {
    private static final Set<String> WORDS = Set.copyOf(
            List.of(("januari februari maart april mei juni juli augustus september oktober november december "
                            + "january february march may june july august october jan feb mar apr jun jul aug sep sept oct nov dec okt "
                            + "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday "
                            + "mon tue tues wed thu thur thurs fri sat sun kerst kerstmis pasen nieuwjaar sinterklaas christmas easter xmas ramadan "
                            + "parkinson parkinson's alzheimer alzheimer's crohn crohn's hodgkin hodgkin's down down's asperger asperger's tourette huntington "
                            + "ménière graves sjögren raynaud lyme braille doppler rorschach korsakov korsakoff guillain barré hashimoto pfeiffer "
                            + "caesarean glasgow barthel katz braden covid corona cpap "
                            + "i i'm i've i'll i'd ik god jezus jesus lord nhs gp gps a&e er icu itu ot ent mri ct iv tv dvd cd pc sms gsm uk usa eu us nl be ok okay ps nb etc "
                            + "zna uza uzbrussel azerty ocmw cpas riziv inami cvs ggz hbo vb bv nv vzw ehbo sos dna "
                            + "english dutch french german belgian flemish british european american nederlands vlaams frans duits engels belgisch europees amerikaans "
                            + "nederland nederlandse nederlander belgië vlaanderen frankrijk duitsland engeland england belgium netherlands france germany europe europa "
                            + "google facebook whatsapp skype zoom netflix youtube instagram tesco ikea lego paracetamol dafalgan ibuprofen morphine morfine "
                            + "hospital ward clinic surgery department team trust service services centre center unit reception ziekenhuis afdeling kliniek spoed spoedgevallen "
                            + "nurse doctor doctors nurses sister matron physio physios dr mr mrs ms miss mum mam dad mama papa mummy daddy nan gran granny grandma grandad oma opa mama's oma's "
                            + "dokter zuster broeder verpleegster verpleger mevrouw meneer heer dame prof professor kinesist")
                    .split(" ", -1)));

    private NotNames() {}

    static boolean has(String lower) {
        return WORDS.contains(lower);
    }
}
