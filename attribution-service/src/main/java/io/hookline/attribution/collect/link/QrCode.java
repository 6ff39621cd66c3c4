package io.hookline.attribution.collect.link;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) as cameras expect it: black on white, with its quiet zone of four
 * modules on each side, nothing laid over it, every module a whole number of pixels.
 */
final class QrCode {

  /** What a phone reads at arm's length from a screen; below it modules blur into each other. */
  static final int SMALLEST = 200;

  static final int LARGEST = 4000;

  private static final int QUIET = 4;

  private final ByteMatrix modules;
  private final int width;

  private QrCode(ByteMatrix modules) {
    this.modules = modules;
    this.width = modules.getWidth() + 2 * QUIET;
  }

  static QrCode of(String text, Correction correction) {
    try {
      return new QrCode(
          Encoder.encode(
                  text,
                  ErrorCorrectionLevel.valueOf(correction.name()),
                  Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
              .getMatrix());
    } catch (WriterException tooLong) {
      throw new IllegalStateException(
          "An address of at most 300 letters fits into a code", tooLong);
    }
  }

  /** How much of a code may be dirty or torn: 7, 15, 25 or 30 parts in a hundred. */
  enum Correction {
    L,
    M,
    Q,
    H
  }

  /**
   * @param size in pixels, as wide as high
   */
  String svg(int size) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < width; y++) {
      for (int x = 0; x < width; x++) {
        if (isDark(x, y)) {
          int from = x;
          while (isDark(x + 1, y)) {
            x++;
          }
          int length = x - from + 1;
          path.append("M%d %dh%dv1h-%dz".formatted(from, y, length, length));
        }
      }
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 %2$d %2$d" \
        shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%2$dv%2$dH0z"/><path fill="#000" d="%3$s"/></svg>
        """
        .formatted(size, width, path);
  }

  /**
   * @param size in pixels, as wide as high; what modules do not fill evenly is margin
   */
  byte[] png(int size) {
    int scale = size / width;
    int margin = (size - scale * width) / 2;
    return Png.of(
        size,
        (x, y) -> x >= margin && y >= margin && isDark((x - margin) / scale, (y - margin) / scale));
  }

  private boolean isDark(int x, int y) {
    int column = x - QUIET;
    int row = y - QUIET;
    return column >= 0
        && row >= 0
        && column < modules.getWidth()
        && row < modules.getHeight()
        && modules.get(column, row) == 1;
  }
}
