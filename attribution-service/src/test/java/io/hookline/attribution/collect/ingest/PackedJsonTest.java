package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackedJsonTest {

  private static final List<String> PIECES =
      List.of(
          "{\"user\":{\"user_agent\":\"Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)",
          "\",\"locale\":\"en-US\"},\"page\":{\"url\":\"https://shop.example/",
          "?utm_source=tiktok&utm_medium=paid",
          "\"contents\":[{\"content_id\":\"",
          "a".repeat(259),
          "Åse 🧴 \u0080\u00ff",
          "0123456789abcdefghijklmnopqrstuvwxyz");

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(30))
        .list()
        .ofMinSize(1)
        .ofMaxSize(90)
        .map(pieces -> String.join("", pieces));
  }

  /** Up to twice as long as what is packed without zlib. */
  @Property
  void whatIsUnpackedIsWhatWasPacked(@ForAll("documents") String document) {
    byte[] bytes = (document + "}").getBytes(StandardCharsets.UTF_8);

    assertThat(PackedJson.unpack(PackedJson.pack(bytes))).isEqualTo(bytes);
  }

  @Property
  void anyBytesComeBack(@ForAll byte[] bytes) {
    byte[] some = bytes.length == 0 ? new byte[] {0} : bytes;

    assertThat(PackedJson.unpack(PackedJson.pack(some))).isEqualTo(some);
  }

  @Test
  void whatZlibPackedIsStillRead() {
    byte[] packed =
        HexFormat.of()
            .parseHex(
                "014304263cbcf29274f3f2815a70872ed6b4883b84c1a19b5a018c6c605a07a7ad62cc248419a8d0b0"
                    + "b0b4d4b334c008b8da5a00");

    assertThat(new String(PackedJson.unpack(packed), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"user\":{\"locale\":\"nb-no\",\"user_agent\":\"Mozilla/5.0 (Linux; Android 10; K)\"},"
                + "\"page\":{\"url\":\"https://shop.example/thanks?utm_source=tiktok\"},"
                + "\"properties\":{\"value\":99.90,\"currency\":\"EUR\"}}");
  }

  @Test
  void whatBreaksOffIsNotTakenForAPayload() {
    byte[] packed =
        PackedJson.pack("{\"properties\":{\"value\":1}}".getBytes(StandardCharsets.UTF_8));
    byte[] half = Arrays.copyOf(packed, packed.length / 2);

    assertThatThrownBy(() -> PackedJson.unpack(half)).isInstanceOf(IllegalStateException.class);
  }
}
