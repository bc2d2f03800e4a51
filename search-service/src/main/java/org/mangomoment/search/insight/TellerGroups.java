package org.mangomoment.search.insight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;

/// The groups of tellers between which the published study compares (K. Vanhaecht and others, BMJ Open 2020;
/// 10:e034543): professionals, and patients and family with and without cancer care. Other tellers, and
/// patients and family of whom that is not known, belong to none.
public record TellerGroups() implements Axis {
    /// Names it in a URL.
    public static final String ID = "groups";

    /// Its groups, in order.
    public static final List<String> ALL = List.of("professionals", "oncological", "other-patients");

    private static final Facet TELLER = new Facet.Told(StoryField.TELLER);
    private static final Facet CANCER = new Facet.Told(StoryField.ONCOLOGICAL);
    private static final List<String> CARED_FOR = List.of("patient", "resident", "family");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Facet> facets() {
        return Set.of(TELLER, CANCER);
    }

    @Override
    public Collection<String> values(Map<Facet, ? extends Collection<String>> values) {
        return ALL.stream()
                .filter(group -> choices(group).stream()
                        .map(Choice::facet)
                        .distinct()
                        .allMatch(facet -> choices(group).stream()
                                .filter(choice -> choice.facet().equals(facet))
                                .anyMatch(choice -> has(values, choice))))
                .toList();
    }

    private static boolean has(Map<Facet, ? extends Collection<String>> values, Choice choice) {
        var own = values.get(choice.facet());
        return own != null && own.contains(choice.value());
    }

    @Override
    public boolean exclusive() {
        return true;
    }

    @Override
    public List<Choice> choices(String group) {
        return switch (group) {
            case "professionals" -> List.of(new Choice(TELLER, "professional", false));
            case "oncological" -> caredFor("yes");
            case "other-patients" -> caredFor("no");
            default -> List.of();
        };
    }

    private static List<Choice> caredFor(String cancer) {
        return Stream.concat(
                        CARED_FOR.stream().map(teller -> new Choice(TELLER, teller, false)),
                        Stream.of(new Choice(CANCER, cancer, false)))
                .toList();
    }
}
