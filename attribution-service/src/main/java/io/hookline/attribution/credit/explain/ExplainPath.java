package io.hookline.attribution.credit.explain;

import io.hookline.attribution.credit.explain.ConversionPathView.Given;
import io.hookline.attribution.credit.explain.ConversionPathView.PathTouch;
import io.hookline.attribution.credit.result.Amounts;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.unit.CreditUnitView;
import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.credit.Windows;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Puts what a run says of a conversion beside what is known of it now. */
final class ExplainPath {

  private final CompletedRun run;
  private final FrozenPath path;
  private final Map<UUID, KnownTouch> known;
  private final Map<Integer, CreditUnitView> units;
  private final String currency;

  /**
   * @param known by their ids
   * @param units by their numbers, as the run knows them
   */
  ExplainPath(
      CompletedRun run,
      FrozenPath path,
      Map<UUID, KnownTouch> known,
      Map<Integer, CreditUnitView> units,
      String currency) {
    this.run = run;
    this.path = path;
    this.known = known;
    this.units = units;
    this.currency = currency;
  }

  ConversionPathView view() {
    return new ConversionPathView(
        path.conversion(),
        path.at(),
        run.asOf(),
        run.setting().rules().model(),
        path.counted(),
        money(path.value()),
        money(path.refunded()),
        why().model(),
        touches(),
        known.size() >= KnownTouches.MOST,
        new Given(
            run.setting().rules().model().isDataDriven()
                ? null
                : Amounts.share(sum(FrozenTouch::share)),
            given(FrozenTouch::value),
            given(FrozenTouch::refunded)));
  }

  private WhyShare why() {
    return new WhyShare(path, run.setting().rules(), currency);
  }

  private List<PathTouch> touches() {
    List<PathTouch> touches = new ArrayList<>();
    WhyShare why = why();
    path.touches().forEach(touch -> touches.add(eligible(touch, why)));
    List<UUID> eligible = path.touches().stream().map(FrozenTouch::id).toList();
    Windows windows = run.setting().rules().creditRules().windows();
    WhyNot whyNot = new WhyNot(windows, path.at(), run.asOf());
    known.values().stream()
        .filter(touch -> !eligible.contains(touch.id()))
        .forEach(touch -> touches.add(other(touch, windows, whyNot)));
    touches.sort(
        Comparator.comparing(PathTouch::touchedAt)
            .thenComparing(touch -> touch.touchId().toString()));
    return touches;
  }

  private PathTouch eligible(FrozenTouch touch, WhyShare why) {
    KnownTouch now = known.get(touch.id());
    CreditUnitView unit = units.get(touch.unit());
    boolean named =
        touch.kind() == TouchKind.PROMO_CODE
            || touch.kind() == TouchKind.SURVEY
            || !touch.at().isBefore(path.at());
    return new PathTouch(
        touch.id(),
        touch.kind(),
        touch.at(),
        before(touch.at()),
        unit,
        unit.label(),
        named ? Standing.NAMED : Standing.IN_WINDOW,
        touch.place(),
        touch.share() == null ? null : Amounts.share(BigDecimal.valueOf(touch.share())),
        money(touch.value()),
        money(touch.refunded()),
        now == null ? null : now.receivedAt(),
        now == null
            ? why.of(touch) + " By now it is not known any more, or of somebody else."
            : why.of(touch));
  }

  private PathTouch other(KnownTouch touch, Windows windows, WhyNot why) {
    Standing standing = standing(touch, windows);
    CreditUnitView unit = units.get(touch.unit());
    return new PathTouch(
        touch.id(),
        touch.kind(),
        touch.at(),
        before(touch.at()),
        unit,
        unit == null ? touch.source() : unit.label(),
        standing,
        null,
        null,
        null,
        null,
        touch.receivedAt(),
        why.of(touch, standing));
  }

  /** What is eligible by what is known now, and was not, the run did not know. */
  private Standing standing(KnownTouch touch, Windows windows) {
    Standing standing = Standing.of(touch.eligibility(path.at(), windows));
    if (!standing.isEligible()) {
      return standing;
    }
    return path.counted() ? Standing.KNOWN_LATER : Standing.NOT_COUNTED;
  }

  private long before(Instant at) {
    return Duration.between(at, path.at()).toSeconds();
  }

  private Money given(Function<FrozenTouch, Long> amount) {
    boolean known = path.touches().stream().map(amount).allMatch(Objects::nonNull);
    return known ? Amounts.money(sum(amount), currency) : null;
  }

  private BigDecimal sum(Function<FrozenTouch, Long> part) {
    return BigDecimal.valueOf(
        path.touches().stream()
            .map(part)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum());
  }

  private Money money(Long amount) {
    return Amounts.money(amount == null ? null : BigDecimal.valueOf(amount), currency);
  }
}
