package io.hookline.attribution.collect.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes are read again by another program's eyes. */
class QrCodeTest {

  private static final String SHORT = "https://go.acme.example/mia";
  private static final String LONG = "https://" + "links.".repeat(33) + "example/" + "x".repeat(40);
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

  private static String read(int[] pixels, int size) throws Exception {
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels))),
            Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }

  private static int[] pixels(byte[] png) throws Exception {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    return picture.getRGB(
        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
  }

  @ParameterizedTest
  @CsvSource({"200, L", "200, M", "200, H", "333, Q", "512, M", "1000, H", "4000, L"})
  void picturesAreReadAgain(int size, QrCode.Correction correction) throws Exception {
    int[] pixels = pixels(QrCode.of(SHORT, correction).png(size));
    assertThat(pixels).hasSize(size * size);
    assertThat(read(pixels, size)).isEqualTo(SHORT);
  }

  @ParameterizedTest
  @EnumSource(QrCode.Correction.class)
  void theLongestAddressFitsAndIsRead(QrCode.Correction correction) throws Exception {
    assertThat(read(pixels(QrCode.of(LONG, correction).png(512)), 512)).isEqualTo(LONG);
  }

  /** A quarter of a code's middle lost, as under a sticker. */
  @ParameterizedTest
  @CsvSource({"Q, 8", "H, 7"})
  void whatIsCoveredIsCorrected(QrCode.Correction correction, int part) throws Exception {
    int[] pixels = pixels(QrCode.of(SHORT, correction).png(512));
    int from = 256 - 512 / part / 2;
    for (int y = from; y < from + 512 / part; y++) {
      for (int x = from; x < from + 512 / part; x++) {
        pixels[y * 512 + x] = 0xFFFFFFFF;
      }
    }
    assertThat(read(pixels, 512)).isEqualTo(SHORT);
  }

  @ParameterizedTest
  @EnumSource(QrCode.Correction.class)
  void drawingsAreReadAgain(QrCode.Correction correction) throws Exception {
    String svg = QrCode.of(SHORT, correction).svg(512);
    int modules = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
    int scale = 8;
    int size = modules * scale;
    int[] pixels = new int[size * size];
    java.util.Arrays.fill(pixels, 0xFFFFFFFF);
    Matcher runs = RUN.matcher(svg);
    int least = modules;
    while (runs.find()) {
      int x = Integer.parseInt(runs.group(1));
      int y = Integer.parseInt(runs.group(2));
      int length = Integer.parseInt(runs.group(3));
      least = Math.min(least, Math.min(Math.min(x, y), modules - Math.max(x + length, y + 1)));
      for (int row = y * scale; row < (y + 1) * scale; row++) {
        java.util.Arrays.fill(
            pixels, row * size + x * scale, row * size + (x + length) * scale, 0xFF000000);
      }
    }
    assertThat(least).as("modules of quiet zone").isEqualTo(4);
    assertThat(read(pixels, size)).isEqualTo(SHORT);
  }
}
