package io.hookline.kit.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.ProcessorTime;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoValueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "NULL",
        "None",
        "nil",
        "undefined",
        "Undefined",
        "NaN",
        "N/A",
        "n/a",
        "#N/A",
        "#REF!",
        "(not set)",
        "(none)",
        "(Not Set)",
        "<null>",
        "'undefined'",
        "[null]",
        "\\N",
        "[object Object]",
        "[object Undefined]",
        "{{event_id}}",
        "{{ order.id }}",
        "${event_id}",
        "#{id}",
        "@{id}",
        "%{id}",
        "{order_id}",
        "{$order_id}",
        "<%= id %>",
        "<?= $id ?>",
        "<order_id>",
        "[[order_id]]",
        "%%ORDER_ID%%",
        "%ORDER_ID%",
        "__EVENT_ID__",
        "__CID__"
      })
  void wordsForNothingAreNone(String text) {
    assertThat(NoValue.is(text)).isTrue();
    assertThat(NoValue.isAsId(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "000",
        "0.0",
        "+0",
        "true",
        "FALSE",
        "guest",
        "Anonymous",
        "unknown",
        "NA",
        "-",
        "--",
        "?",
        "...",
        "()",
        "{}",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "00000000000000000000000000000000",
        "undefined_undefined",
        "null-null",
        "undefined undefined",
        "order-undefined",
        "order_null",
        "purchase_NaN",
        "order-{{id}}",
        "order_${id}",
        "order-[object Object]",
        "x-__CLICKID__",
        "74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b",
        "DC937B59892604F5A86AC96936CD7FF09E25F18AE6B758E8014A24C7FA039E91"
      })
  void whatIsTheSameForAllIsNoId(String text) {
    assertThat(NoValue.isAsId(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "true", "false", "0.00", "Guest", "Unknown", "NA", "12"})
  void numbersAndTruthAreValues(String text) {
    assertThat(NoValue.is(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "10",
        "1001",
        "A",
        "X-0",
        "0-1",
        "00000000-0000-0000-0000-000000000001",
        "null-1001",
        "undefined-1795817960",
        "nullify",
        "Nielsen",
        "nan-7",
        "guest-77",
        "order-1001",
        "true-love",
        "E.C.P.abc",
        "__init",
        "{}-1",
        "50%off",
        "a_b",
        "#1001",
        "[1001]",
        "مرحبا",
        "注文1001",
        "f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a"
      })
  void idsAreIds(String text) {
    assertThat(NoValue.isAsId(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{{", "%{", "<?", "[[", "__a", "%%a", "{a", ")", "(", " ", "-", "[object a", "<a"})
  void longTextsTakeNoLongerThanTheyAre(String part) {
    String text = "a" + part.repeat(100_000) + "a";

    assertThat(ProcessorTime.within(Duration.ofSeconds(5), () -> NoValue.is(text))).isFalse();
    ProcessorTime.within(Duration.ofSeconds(5), () -> NoValue.isAsId(text));
  }
}
