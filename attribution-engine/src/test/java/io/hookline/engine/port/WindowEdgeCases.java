package io.hookline.engine.port;

import static io.hookline.engine.port.DataBuilder.DAY;
import static io.hookline.engine.port.DataBuilder.HOUR;
import static io.hookline.engine.port.DataBuilder.touch;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.credit.Windows;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Open at the touch, closed at the far edge; each kind by its own window. */
interface WindowEdgeCases extends LoadsData {

  Windows EACH_ITS_OWN = new Windows(168, 24, 30, 48, 1, 72, 96);

  @ParameterizedTest
  @CsvSource({
    "CLICK, 168",
    "VIEW, 24",
    "ENGAGED_VIEW, 30",
    "VISIT, 48",
    "QR, 72",
  })
  default void aWindowIsOpenAtTheTouchAndClosedAtItsEnd(TouchKind kind, int hours) {
    long end = DAY + hours * HOUR;
    DataBuilder data =
        new DataBuilder()
            .touch("same instant", "1", DAY, kind, 1)
            .conversion("same instant", "order 1", DAY, 1L)
            .touch("a microsecond later", "2", DAY, kind, 1)
            .conversion("a microsecond later", "order 2", DAY + 1, 1L)
            .touch("the last instant", "3", DAY, kind, 1)
            .conversion("the last instant", "order 3", end, 1L)
            .touch("too late", "4", DAY, kind, 1)
            .conversion("too late", "order 4", end + 1, 1L);

    assertThat(withCredit(data, CreditRules.USUAL.with(EACH_ITS_OWN)))
        .containsExactlyInAnyOrder(DataBuilder.id("order 2"), DataBuilder.id("order 3"));
  }

  @ParameterizedTest
  @CsvSource({"CLICK", "VIEW", "ENGAGED_VIEW", "VISIT", "PROMO_CODE", "QR", "SURVEY"})
  default void aKindThatIsOffIsNoEvidenceAlsoWhereItIsNamed(TouchKind kind) {
    DataBuilder data =
        new DataBuilder()
            .touch("ann", "own", 0, kind, 1)
            .conversion("ann", "order", HOUR, 1L)
            .named("order", touch("named", HOUR, kind, 2));

    Windows off = new Windows(0, 0, 0, 0, 0, 0, 0);
    assertThat(withCredit(data, CreditRules.USUAL.with(off))).isEmpty();
    Windows on = new Windows(1, 1, 1, 1, 1, 1, 1);
    assertThat(withCredit(data, CreditRules.USUAL.with(on))).hasSize(1);
  }

  @Test
  default void anEngagedViewIsAViewAsWell() {
    DataBuilder data =
        new DataBuilder()
            .touch("ann", "view", 0, TouchKind.ENGAGED_VIEW, 1)
            .conversion("ann", "order", DAY, 1L);

    assertThat(withCredit(data, CreditRules.USUAL.with(new Windows(1, 24, 0, 0, 0, 0, 0))))
        .hasSize(1);
  }

  @Test
  default void whatAConversionNamesMayLieBehindItAsFarAsTheWindowReaches() {
    DataBuilder data = new DataBuilder();
    for (String order : List.of("code", "just in time", "too late", "long before")) {
      data.conversion(null, order, 10 * DAY, 1L);
    }
    data.named("code", touch("1", 10 * DAY, TouchKind.PROMO_CODE, 1))
        .named("just in time", touch("2", 10 * DAY + 96 * HOUR, TouchKind.SURVEY, 1))
        .named("too late", touch("3", 10 * DAY + 96 * HOUR + 1, TouchKind.SURVEY, 1))
        .named("long before", touch("4", 3 * DAY - 1, TouchKind.CLICK, 1));

    assertThat(withCredit(data, CreditRules.USUAL.with(EACH_ITS_OWN)))
        .containsExactlyInAnyOrder(DataBuilder.id("code"), DataBuilder.id("just in time"));
  }

  /** One click is one touch, also where the order names it. */
  @Test
  default void aTouchThatIsNamedIsOnThePathOnce() {
    Touch click = touch("click", 2 * HOUR, TouchKind.CLICK, 1);
    DataBuilder data =
        new DataBuilder()
            .touch("ann", click)
            .conversion("ann", "order", HOUR, 1L)
            .named("order", click);

    assertThat(credit(data, CreditRules.USUAL).credits()).hasSize(1);
  }

  /** Programs write 0 where they know no instant. */
  @Test
  default void aTouchWithoutAnInstantIsNoEvidence() {
    DataBuilder data =
        new DataBuilder()
            .touch("ann", new Touch(DataBuilder.id("1"), 0, TouchKind.CLICK, 1, false))
            .conversion("ann", "order", HOUR - DataBuilder.START, 1L);

    assertThat(withCredit(data, CreditRules.USUAL)).isEmpty();
  }

  private List<UUID> withCredit(DataBuilder data, CreditRules rules) {
    return credits(data.data(), rules).stream()
        .filter(row -> !row.credits().isEmpty())
        .map(row -> row.conversion())
        .toList();
  }
}
