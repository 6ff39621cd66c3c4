package io.hookline.reporting.figures.catalogue;

import io.hookline.reporting.figures.objective.Proof;
import io.hookline.reporting.figures.objective.ShownMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Something that is measured: one name, one formula, one denominator.
 *
 * @param id as in questions; a measure of paid views has {@code paid_} before it, one of views that
 *     are not parted {@code combined_}
 * @param version of the formula: a change of its meaning is a new one
 * @param formula in words, after {@code reference/metrics} of the documentation
 * @param denominator null where nothing is divided
 * @param factor what the quotient is multiplied by, 1000 for a price per thousand
 * @param caveats what a reader must not overlook
 * @param plus of other facts, added to the numerator where it is known; null for none
 * @param scope of which posts it speaks
 * @param proof as what some objective refuses it; null where none does
 * @param standing whether it stands at a period's end, instead of adding up over its days
 */
public record Measure(
    String id,
    int version,
    String label,
    String formula,
    Unit unit,
    TotalRule total,
    Count numerator,
    Count denominator,
    BigDecimal factor,
    EvidenceClass evidence,
    List<String> caveats,
    Count plus,
    Scope scope,
    Proof proof,
    boolean standing)
    implements ShownMeasure {

  /** What adds up. */
  static Measure sum(
      String id, String label, Unit unit, EvidenceClass evidence, Count count, String formula) {
    MeasureParts parts = new MeasureParts(id, label, unit, evidence, formula);
    parts.total = TotalRule.SUM;
    parts.numerator = count;
    return parts.measure();
  }

  /** What is divided. */
  static Measure ratio(
      String id,
      String label,
      Unit unit,
      EvidenceClass evidence,
      Count numerator,
      Count denominator,
      String formula) {
    MeasureParts parts = new MeasureParts(id, label, unit, evidence, formula);
    parts.total = TotalRule.RATIO_OF_SUMS;
    parts.numerator = numerator;
    parts.denominator = denominator;
    return parts.measure();
  }

  /** The same, whose rows together are as much as the largest of them. */
  Measure greatest() {
    return with(parts -> parts.total = TotalRule.MAXIMUM);
  }

  Measure times(int times) {
    return with(parts -> parts.factor = BigDecimal.valueOf(times));
  }

  Measure caveat(String caveat) {
    return with(
        parts -> parts.caveats = Stream.concat(caveats.stream(), Stream.of(caveat)).toList());
  }

  /** The same, with something of other facts added to its numerator, where that is known. */
  Measure plus(Count other) {
    return with(parts -> parts.plus = other);
  }

  /** The same, which speaks of these posts only. */
  Measure of(Scope some) {
    return with(parts -> parts.scope = some);
  }

  /** The same, which some objectives refuse as a proof. */
  Measure proof(Proof kind) {
    return with(parts -> parts.proof = kind);
  }

  /** The same, which stands at a period's end. */
  Measure atEnd() {
    return with(parts -> parts.standing = true);
  }

  private Measure with(Consumer<MeasureParts> change) {
    MeasureParts parts = new MeasureParts(this);
    change.accept(parts);
    return parts.measure();
  }

  /** What it is counted in: one or two kinds. */
  public List<Facts> facts() {
    return counts().map(Count::facts).distinct().toList();
  }

  public Stream<Count> counts() {
    return Stream.of(numerator, denominator, plus).filter(Objects::nonNull);
  }

  /** Whether it is worked out of what creators are paid, which not everybody is shown. */
  public boolean restsOnPay() {
    return facts().stream().anyMatch(Facts::ofPay);
  }

  /** Whether it speaks of the brand as a whole, of which collaborators are not told. */
  public boolean isOfWholeBrand() {
    return facts().stream().anyMatch(Facts::ofWholeBrand);
  }

  /** Of the views that are counted; null where no views are. */
  public Dataset dataset() {
    return counts().map(Count::dataset).filter(set -> set != null).findFirst().orElse(null);
  }

  /** In the words of benchmarks; null where these have none for it. */
  public Denominator dividedBy() {
    return isRatio() ? denominator.what() : Denominator.NONE;
  }

  public boolean isRatio() {
    return denominator != null;
  }

  /** Why it cannot be grouped or filtered by a dimension; null where it can. */
  public String refusal(Dimension dimension) {
    return facts().stream()
        .filter(facts -> facts.by(dimension) == null)
        .findFirst()
        .map(
            facts ->
                id
                    + " cannot be parted by "
                    + dimension.id()
                    + ": it is made of "
                    + facts.label()
                    + ", and these have no "
                    + dimension.label().toLowerCase(Locale.ROOT)
                    + ".")
        .orElse(null);
  }

  /** Why what was known of it before cannot be parted by a dimension; null where it can. */
  public String refusalOfPast(Dimension dimension) {
    return facts().stream()
        .map(facts -> facts.pastUnknown(dimension))
        .filter(Objects::nonNull)
        .findFirst()
        .map(why -> id + " as it was known cannot be parted by " + dimension.id() + ": " + why)
        .orElse(null);
  }

  /** Why it cannot be cut into days, weeks and months; null where it can. */
  public String refusalToCut() {
    return facts().stream()
        .filter(facts -> !facts.dated())
        .findFirst()
        .map(facts -> id + " cannot be cut into days: " + facts.label() + " have no day.")
        .orElse(null);
  }
}
