package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.shopper.Cleaner;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.hookline.kit.test.ProcessorTime;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody may send a long text: reading it takes as long as it is, and no deeper stack. */
class LongTextsTest {

  private static final int MANY = 50_000;

  @Test
  void blanksInsideAreNotTriedAsThoseAround() {
    String text = "a" + " ".repeat(MANY) + "b";

    assertThat(inTime(() -> Lenient.text("\u200B\u00A0 \t" + text + "\u00A0\u200B\n")))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", ")", "{{", "%{", "a@", "%40", "\uFF20", "\u4F8B\uFF20", ".a", "a."})
  void aClickIdIsReadInOnePass(String part) {
    String text = "a" + part.repeat(MANY) + "a";

    assertThat(inTime(() -> ShopperKeys.id(text)).orElse(text)).isEqualTo(text);
  }

  @Test
  void anAddressOfManyLabelsIsAnAddress() {
    String labels = ".a".repeat(MANY);

    assertThat(inTime(() -> ShopperKeys.id("mia@shop" + labels))).isEqualTo(Optional.empty());
    assertThat(inTime(() -> ShopperKeys.id("kim\uFF20example" + "\uFF0E\u4F8B".repeat(MANY))))
        .isEqualTo(Optional.empty());
    assertThat(Cleaner.text("to mia@shop.example.com. Bye")).isEqualTo("to [e-mail]. Bye");
  }

  @Test
  void digitsBehindLettersAreReadOnce() {
    ObjectNode properties = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < 20; i++) {
      properties.withArray("coupons").add("a".repeat(300) + "1".repeat(650) + "!");
    }

    assertThat(
            inTime(
                () -> {
                  for (int event = 0; event < 1000; event++) {
                    PromoCodes.of(properties);
                  }
                  return PromoCodes.of(properties);
                }))
        .isEmpty();
  }

  private static <T> T inTime(Supplier<T> reading) {
    return ProcessorTime.within(Duration.ofSeconds(5), reading);
  }
}
