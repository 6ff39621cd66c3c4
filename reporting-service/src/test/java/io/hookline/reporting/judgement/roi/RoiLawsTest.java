package io.hookline.reporting.judgement.roi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.value.Money;
import io.hookline.reporting.facts.freshness.DataFreshness;
import io.hookline.reporting.figures.ratecard.CardBasis;
import io.hookline.reporting.figures.ratecard.Network;
import io.hookline.reporting.figures.ratecard.PriceRange;
import io.hookline.reporting.figures.ratecard.RateCard;
import io.hookline.reporting.figures.ratecard.UnitPrices;
import io.hookline.reporting.figures.value.PricedAction;
import io.hookline.reporting.judgement.roi.CreatorActivity.Counter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for every creator, every card and every currency. */
class RoiLawsTest {

  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

  @Property(tries = 300)
  void partsSumToTheTotal(
      @ForAll("activity") CreatorActivity activity, @ForAll("cards") RateCard card) {
    CreatorRoi roi = score(activity, card);

    assertThat(amounts(roi.revenue().links(), roi.revenue().codes()))
        .isEqualByComparingTo(roi.revenue().total().amount());
    assertThat(
            roi.fee().partnerships().stream()
                .map(Fee.PartnershipFee::amount)
                .filter(fee -> fee.currency().equals(roi.fee().total().currency()))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(roi.fee().total().amount());
    if (roi.emv().amount() != null) {
      assertThat(
              roi.emv().lines().stream()
                  .map(EmvLine::amount)
                  .filter(Objects::nonNull)
                  .map(Money::amount)
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(roi.emv().amount().amount());
      // The basis has the EMV before it is rounded.
      assertThat(
              amounts(roi.emv().amount(), roi.revenue().total())
                  .subtract(roi.basis().numerator().amount())
                  .abs())
          .isLessThanOrEqualTo(
              new BigDecimal("0.5")
                  .movePointLeft(Money.minorDigits(card.currency()))
                  .add(new BigDecimal("0.0001")));
    }
  }

  @Property(tries = 300)
  void theRevenueOfTwoPeriodsSumsToThatOfBoth(
      @ForAll("activity") CreatorActivity one, @ForAll("activity") CreatorActivity next) {
    Revenue both =
        Revenue.of(earned(one.links().add(next.links()), one.codes().add(next.codes())), "USD");

    assertThat(amounts(Revenue.of(one, "USD").links(), Revenue.of(next, "USD").links()))
        .isEqualByComparingTo(both.links().amount());
    assertThat(amounts(Revenue.of(one, "USD").codes(), Revenue.of(next, "USD").codes()))
        .isEqualByComparingTo(both.codes().amount());
    assertThat(amounts(Revenue.of(one, "USD").total(), Revenue.of(next, "USD").total()))
        .isEqualByComparingTo(both.total().amount());
  }

  private static CreatorActivity earned(BigDecimal links, BigDecimal codes) {
    return new CreatorActivity(
        new UUID(0, 1),
        "Mia",
        List.of(),
        CreatorActivity.Basis.NOTHING,
        links,
        codes,
        2,
        List.of(),
        List.of(),
        CreatorCosts.of(Map.of()),
        CreatorSpend.Told.NOTHING);
  }

  @Property(tries = 300)
  void unknownCountsAreNeverZero(
      @ForAll("activity") CreatorActivity activity, @ForAll("cards") RateCard card) {
    for (EmvLine line : score(activity, card).emv().lines()) {
      assertThat(line.amount() == null).isEqualTo(line.count() == null || line.unitPrice() == null);
    }
  }

  @Property(tries = 300)
  void aScoreIsShownWhenThereIsAVerdict(
      @ForAll("activity") CreatorActivity activity, @ForAll("cards") RateCard card) {
    CreatorRoi roi = score(activity, card);
    assertThat(roi.score() == null).isEqualTo(roi.verdict() == Verdict.UNDETERMINED);
    assertThat(roi.cashScore() == null).isEqualTo(roi.fee().total().amount().signum() == 0);
  }

  @Property(tries = 300)
  void lowIsNotAboveMidNorMidAboveHigh(
      @ForAll("activity") CreatorActivity activity, @ForAll("cards") RateCard card) {
    EarnedMedia emv = score(activity, card).emv();
    if (emv.amount() != null) {
      assertThat(emv.low().amount()).isLessThanOrEqualTo(emv.amount().amount());
      assertThat(emv.amount().amount()).isLessThanOrEqualTo(emv.high().amount());
    }
  }

  @Property(tries = 100)
  void everyColumnIsTheFieldOfTheAnswerThatItNames(
      @ForAll("activity") CreatorActivity activity, @ForAll("cards") RateCard card) {
    CreatorRoi roi = score(activity, card);
    JsonNode answer = JSON.valueToTree(roi);
    for (Column<CreatorRoi> column : columns()) {
      JsonNode field = answer.at("/" + column.field().replace('.', '/'));
      BigDecimal value = column.of(roi).value();
      if (value == null) {
        // An amount that is unknown is null as a whole.
        assertThat(field.isMissingNode() || field.isNull()).as(column.id()).isTrue();
      } else {
        assertThat(new BigDecimal(field.asText())).as(column.id()).isEqualByComparingTo(value);
      }
    }
  }

  static List<Column<CreatorRoi>> columns() {
    return CreatorColumns.ALL.stream()
        .flatMap(
            column ->
                column.range() == null
                    ? Stream.of(column)
                    : Stream.of(column, column.range().low(), column.range().high()))
        .toList();
  }

  private static CreatorRoi score(CreatorActivity activity, RateCard card) {
    return CreatorRoi.of(
        activity,
        new CreatorRoi.Frame(
            new Period(null, null, "UTC", null, Instant.EPOCH),
            card.currency(),
            Map.of("TIKTOK", card, "YOUTUBE", card),
            null,
            new DataFreshness(null, List.of())));
  }

  private static BigDecimal amounts(Money one, Money other) {
    return one.amount().add(other.amount());
  }

  @Provide
  Arbitrary<CreatorActivity> activity() {
    Arbitrary<List<CreatorActivity.Posts>> networks =
        Combinators.combine(posts("TIKTOK"), posts("YOUTUBE"))
            .as(List::of)
            .flatMap(both -> Arbitraries.integers().between(0, 2).map(n -> both.subList(0, n)));
    Arbitrary<BigDecimal> value =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("99999")).ofScale(4);
    Arbitrary<List<CreatorActivity.Partnership>> fees =
        Arbitraries.integers()
            .between(0, 5_000)
            .map(
                fee ->
                    new CreatorActivity.Partnership(
                        new UUID(0, 0), "any", "ACTIVE", BigDecimal.valueOf(fee), "JPY"))
            .list()
            .ofMaxSize(3);
    return Combinators.combine(networks, value, value, Arbitraries.longs().between(0, 9), fees)
        .as(
            (posts, links, codes, conversions, partnerships) ->
                new CreatorActivity(
                    new UUID(0, 1),
                    "Mia",
                    posts,
                    CreatorActivity.Basis.NOTHING,
                    links,
                    codes,
                    conversions,
                    List.of(),
                    partnerships,
                    CreatorCosts.of(Map.of()),
                    CreatorSpend.Told.NOTHING));
  }

  private static Arbitrary<CreatorActivity.Posts> posts(String network) {
    Arbitrary<Counter> counter =
        Arbitraries.longs()
            .between(0, 5_000_000)
            .injectNull(0.3)
            .map(
                count ->
                    count == null
                        ? new Counter(null, 0)
                        : new Counter(BigInteger.valueOf(count), 1));
    return counter
        .list()
        .ofSize(PricedAction.values().length)
        .map(
            counts -> {
              Map<PricedAction, Counter> counters = new EnumMap<>(PricedAction.class);
              for (PricedAction action : PricedAction.values()) {
                counters.put(action, counts.get(action.ordinal()));
              }
              return new CreatorActivity.Posts(network, 3, 1, counters);
            });
  }

  @Provide
  Arbitrary<RateCard> cards() {
    Arbitrary<PriceRange> price =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, BigDecimal.TEN)
            .ofScale(6)
            .list()
            .ofSize(3)
            .map(
                three -> {
                  List<BigDecimal> sorted = three.stream().sorted().toList();
                  return new PriceRange(sorted.get(0), sorted.get(1), sorted.get(2), "any");
                });
    return Combinators.combine(
            price, price, price, price, price, Arbitraries.of("USD", "JPY", "KWD"))
        .as(
            (like, comment, share, save, cpm, currency) ->
                new RateCard(
                    new UUID(0, 2),
                    Network.TIKTOK,
                    1,
                    null,
                    currency,
                    "any",
                    CardBasis.MANUAL,
                    null,
                    List.of(),
                    new UnitPrices(like, comment, share, save, cpm, null, null, null, null),
                    Instant.EPOCH));
  }
}
