package io.hookline.engine.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.RefundCredit;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.TouchKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of any data. */
interface LawCases extends LoadsData {

  @ParameterizedTest
  @EnumSource
  default void sharesSumToOneAndValuesToTheValue(RuleModel model) {
    CreditData data = RandomData.of(11, 60);
    Map<UUID, Conversion> conversions = new HashMap<>();
    data.conversions().forEach(conversion -> conversions.put(conversion.id(), conversion));
    List<ConversionCredit> rows = credits(data, rules(model));
    assertThat(rows).hasSize(conversions.size()).anyMatch(row -> row.credits().size() > 5);
    for (ConversionCredit row : rows) {
      if (row.credits().isEmpty()) {
        continue;
      }
      Long value = conversions.get(row.conversion()).value();
      assertThat(row.credits()).allMatch(credit -> credit.share() >= 0);
      assertThat(row.credits().stream().mapToLong(Credit::share).sum()).isEqualTo(Credit.WHOLE);
      if (value == null) {
        assertThat(row.credits()).allMatch(credit -> credit.value() == null);
      } else {
        assertThat(row.credits()).allMatch(credit -> credit.value() >= 0);
        assertThat(row.credits().stream().mapToLong(Credit::value).sum()).isEqualTo(value);
      }
      for (RefundCredit refund : row.refunds()) {
        assertThat(refund.values().stream().mapToLong(Long::longValue).sum())
            .isEqualTo(refund.refund().amount());
      }
    }
  }

  /** Later than the conversion, of a kind that is off, beyond its window, without an instant. */
  @ParameterizedTest
  @EnumSource
  default void anIneligibleTouchChangesNothing(RuleModel model) {
    CreditData data = RandomData.of(12, 40);
    CreditRules rules = rules(model).with(RandomCases.NARROW);
    List<CreditData.PersonTouch> more = new ArrayList<>(data.touches());
    data.conversions().stream()
        .map(Conversion::person)
        .distinct()
        .filter(person -> person != null)
        .forEach(person -> ineligible(data, person).forEach(touch -> more.add(touch)));
    assertThat(more).hasSizeGreaterThan(data.touches().size() + 100);

    CreditData with =
        new CreditData(data.units(), more, data.conversions(), data.named(), data.refunds());

    assertThat(credits(with, rules)).containsExactlyElementsOf(credits(data, rules));
  }

  /** Both weigh all touches by another factor. */
  @ParameterizedTest
  @EnumSource
  default void weightsByAnotherFactorChangeNothing(RuleModel model) {
    DataBuilder soon = new DataBuilder();
    DataBuilder late = new DataBuilder();
    for (int person = 0; person < 30; person++) {
      String name = "person " + person;
      for (int touch = 0; touch <= person % 7; touch++) {
        long after = touch * 7_919L * DataBuilder.SECOND * (person + 1);
        soon.touch(name, name + touch, after, TouchKind.CLICK, 1 + touch);
        late.touch(name, name + touch, after, TouchKind.CLICK, 1 + touch);
      }
      soon.conversion(name, "order " + person, 20 * DataBuilder.DAY, 9_999L);
      late.conversion(name, "order " + person, 20 * DataBuilder.DAY + 777_777_777L, 9_999L);
    }

    assertThat(credits(late.data(), rules(model)))
        .containsExactlyElementsOf(credits(soon.data(), rules(model)));
  }

  private static List<CreditData.PersonTouch> ineligible(CreditData data, UUID person) {
    long[] instants =
        data.conversions().stream()
            .filter(conversion -> person.equals(conversion.person()))
            .mapToLong(Conversion::at)
            .sorted()
            .toArray();
    long first = instants[0];
    long last = instants[instants.length - 1];
    return List.of(
        touch(person, last, TouchKind.CLICK),
        touch(person, last + 1, TouchKind.QR),
        touch(person, first - 1, TouchKind.VIEW),
        touch(person, first - 24 * DataBuilder.HOUR - 1, TouchKind.CLICK),
        touch(person, 0, TouchKind.CLICK));
  }

  private static CreditData.PersonTouch touch(UUID person, long at, TouchKind kind) {
    UUID id = DataBuilder.id(person + " " + kind + " " + at);
    return new CreditData.PersonTouch(person, new Touch(id, at, kind, 1, false));
  }

  private static CreditRules rules(RuleModel model) {
    return CreditRules.USUAL.with(model).with(RandomCases.WIDE);
  }
}
