package io.hookline.engine.port;

import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.Evidence;
import io.hookline.engine.credit.Journey;
import io.hookline.engine.credit.Refund;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.WorkOutCredit;
import io.hookline.engine.datadriven.PathCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Credit by definition, a conversion after another, in memory: what other engines are held to. */
public final class ReferenceEngine implements CreditEngine {

  private static final Comparator<Conversion> FIRST =
      Comparator.comparingLong(Conversion::at).thenComparing(Conversion::id, Touch::compareIds);

  private final CreditData data;
  private final Map<UUID, List<Evidence>> ofPersons = new HashMap<>();
  private final Map<UUID, List<Evidence>> ofConversions = new HashMap<>();
  private final Map<UUID, List<Refund>> refunds = new HashMap<>();
  private final Set<UUID> firsts = new HashSet<>();

  public ReferenceEngine(CreditData data) {
    this.data = data;
    data.touches()
        .forEach(
            row ->
                ofPersons
                    .computeIfAbsent(row.person(), person -> new ArrayList<>())
                    .add(new Evidence(row.touch(), false)));
    data.named()
        .forEach(
            row ->
                ofConversions
                    .computeIfAbsent(row.conversion(), conversion -> new ArrayList<>())
                    .add(new Evidence(row.touch(), true)));
    data.refunds()
        .forEach(
            refund ->
                refunds
                    .computeIfAbsent(refund.conversion(), conversion -> new ArrayList<>())
                    .add(refund));
    Map<UUID, Conversion> first = new HashMap<>();
    for (Conversion conversion : data.conversions()) {
      if (conversion.person() == null) {
        firsts.add(conversion.id());
      } else {
        first.merge(
            conversion.person(),
            conversion,
            (one, other) -> FIRST.compare(one, other) <= 0 ? one : other);
      }
    }
    first.values().forEach(conversion -> firsts.add(conversion.id()));
  }

  @Override
  public Stream<ConversionCredit> credits(CreditRules rules) {
    return data.conversions().stream()
        .map(conversion -> WorkOutCredit.of(journey(conversion, rules.counting()), rules));
  }

  @Override
  public List<UnitTotal> totals(CreditRules rules, Set<RuleModel> models) {
    return models.stream()
        .flatMap(model -> new Totals(model).of(credits(rules.with(model))))
        .toList();
  }

  @Override
  public PathCounts paths(CreditRules rules, UnitDimension dimension, long until) {
    return new Paths(data, rules, until).by(dimension, this::journey);
  }

  private Journey journey(Conversion conversion, Counting counting) {
    List<Evidence> evidence =
        new ArrayList<>(ofConversions.getOrDefault(conversion.id(), List.of()));
    if (conversion.person() != null) {
      evidence.addAll(ofPersons.getOrDefault(conversion.person(), List.of()));
    }
    return new Journey(
        conversion,
        counting == Counting.EVERY || firsts.contains(conversion.id()),
        evidence,
        refunds.getOrDefault(conversion.id(), List.of()));
  }
}
