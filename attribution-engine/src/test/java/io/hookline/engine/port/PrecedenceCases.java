package io.hookline.engine.port;

import static io.hookline.engine.port.DataBuilder.DAY;
import static io.hookline.engine.port.DataBuilder.HOUR;
import static io.hookline.engine.port.DataBuilder.touch;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.Precedence;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.TouchKind;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which touch a single-touch rule takes. */
interface PrecedenceCases extends LoadsData {

  @ParameterizedTest
  @CsvSource({
    "CLICK, VIEW",
    "CLICK, ENGAGED_VIEW",
    "QR, VIEW",
    "VISIT, VIEW",
    "CLICK, PROMO_CODE",
    "VIEW, PROMO_CODE",
    "PROMO_CODE, SURVEY",
    "VIEW, SURVEY",
  })
  default void theStrongerKindWinsAlthoughTheOtherIsLater(TouchKind stronger, TouchKind weaker) {
    DataBuilder data = order().touch("ann", "1", 0, stronger, 1).touch("ann", "2", 1, weaker, 2);

    assertThat(credited(data, RuleModel.LAST_TOUCH)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "CLICK, QR",
    "QR, CLICK",
    "CLICK, VISIT",
    "VISIT, QR",
    "VIEW, ENGAGED_VIEW",
    "ENGAGED_VIEW, VIEW",
    "CLICK, CLICK",
  })
  default void ofKindsThatAreAsStrongTheLatestWins(TouchKind earlier, TouchKind later) {
    DataBuilder data = order().touch("ann", "2", 1, later, 2).touch("ann", "1", 0, earlier, 1);

    assertThat(credited(data, RuleModel.LAST_TOUCH)).isEqualTo(2);
  }

  @Test
  default void aCodeThatIsSetBeforeLinksBeatsALaterClick() {
    Touch code =
        new Touch(
            DataBuilder.id("code"),
            DataBuilder.START + DAY,
            TouchKind.PROMO_CODE,
            2,
            false,
            Precedence.CODE_FIRST);
    DataBuilder data = order().named("order", code).touch("ann", "1", DAY - 1, TouchKind.CLICK, 1);

    assertThat(credited(data, RuleModel.LAST_TOUCH)).isEqualTo(2);
  }

  /** Compared byte by byte: ids that begin with 8 and more come behind the others. */
  @Test
  default void ofEqualInstantsTheHighestIdIsTheLastAndTheLowestTheFirst() {
    UUID low = UUID.fromString("00000000-0000-7000-8000-000000000002");
    UUID middle = UUID.fromString("7fffffff-ffff-7fff-bfff-ffffffffffff");
    UUID high = UUID.fromString("80000000-0000-7000-8000-000000000001");
    UUID belowHigh = UUID.fromString("80000000-0000-7000-7000-000000000001");
    DataBuilder data = order();
    data.touch("ann", new Touch(high, DataBuilder.START, TouchKind.CLICK, 4, false));
    data.touch("ann", new Touch(low, DataBuilder.START, TouchKind.CLICK, 1, false));
    data.touch("ann", new Touch(belowHigh, DataBuilder.START, TouchKind.CLICK, 3, false));
    data.touch("ann", new Touch(middle, DataBuilder.START, TouchKind.CLICK, 2, false));

    assertThat(credited(data, RuleModel.LAST_TOUCH)).isEqualTo(4);
    assertThat(credited(data, RuleModel.FIRST_TOUCH)).isEqualTo(1);
  }

  @Test
  default void theFirstTouchIsTheFirstOnThePathOfWhateverKind() {
    DataBuilder data =
        order().touch("ann", "1", 0, TouchKind.VIEW, 1).touch("ann", "2", HOUR, TouchKind.CLICK, 2);

    assertThat(credited(data, RuleModel.FIRST_TOUCH)).isEqualTo(1);
  }

  @Test
  default void directVisitsAreTheLastTouchOnlyWhereNothingElseIs() {
    DataBuilder data =
        order()
            .touch("ann", "1", 0, TouchKind.VIEW, 1)
            .touch("ann", "2", HOUR, TouchKind.VISIT, DataBuilder.DIRECT);
    assertThat(credited(data, RuleModel.LAST_TOUCH)).isEqualTo(DataBuilder.DIRECT);
    assertThat(credited(data, RuleModel.LAST_NON_DIRECT)).isEqualTo(1);

    DataBuilder direct = order().touch("ann", "2", HOUR, TouchKind.VISIT, DataBuilder.DIRECT);
    assertThat(credited(direct, RuleModel.LAST_NON_DIRECT)).isEqualTo(DataBuilder.DIRECT);
  }

  /** What is named later than its conversion stands on the path as if of its instant. */
  @ParameterizedTest
  @EnumSource(
      value = RuleModel.class,
      names = {"LINEAR", "POSITION_BASED", "TIME_DECAY"})
  default void viewsCodesAndAnswersAreOnThePathOfModelsOfSeveralTouches(RuleModel model) {
    DataBuilder data =
        order()
            .touch("ann", "1", 0, TouchKind.VIEW, 1)
            .touch("ann", "2", HOUR, TouchKind.CLICK, 2)
            .named("order", touch("3", DAY + HOUR, TouchKind.SURVEY, 3));

    assertThat(credit(data, CreditRules.USUAL.with(model)).credits())
        .extracting(credit -> credit.touch().unit())
        .containsExactly(1, 2, 3);
  }

  @Test
  default void anAnswerGivenLaterIsAsOldAsTheConversion() {
    DataBuilder data =
        new DataBuilder()
            .touch("ann", "1", 0, TouchKind.CLICK, 1)
            .conversion("ann", "order", 7 * DAY, 3L)
            .named("order", touch("2", 14 * DAY, TouchKind.SURVEY, 2));

    assertThat(credit(data, CreditRules.USUAL.with(RuleModel.TIME_DECAY)).credits())
        .extracting(Credit::value)
        .containsExactly(1L, 2L);
  }

  private static DataBuilder order() {
    return new DataBuilder().conversion("ann", "order", DAY, 1L);
  }

  private int credited(DataBuilder data, RuleModel model) {
    return credit(data, CreditRules.USUAL.with(model)).credits().stream()
        .filter(credit -> credit.share() == Credit.WHOLE)
        .findFirst()
        .orElseThrow()
        .touch()
        .unit();
  }
}
