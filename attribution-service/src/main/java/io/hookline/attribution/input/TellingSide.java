package io.hookline.attribution.input;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which side an order was told: of a page, of the shop's server, or of a till or a list. */
@Schema(name = "TellingSide")
public enum TellingSide {
  PIXEL(1),
  SERVER(2),
  OFFLINE(4);

  private final int bit;

  TellingSide(int bit) {
    this.bit = bit;
  }

  /** Stands in stored rows, where several sides are one number: a side keeps its own for ever. */
  public int bit() {
    return bit;
  }

  /** Those of a stored number. */
  public static List<TellingSide> of(int bits) {
    return Arrays.stream(values()).filter(side -> (bits & side.bit) != 0).toList();
  }
}
