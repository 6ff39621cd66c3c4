package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.study.StudyArm;
import io.hookline.attribution.lift.study.StudyLayer;
import io.hookline.kit.value.Sha256;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Shares people out by a hash: the same for the same salt and key, wherever and whenever it is
 * computed. Who knows the salt can do it without asking, see docs/lift.md.
 */
final class Lot {

  /** Shares are cut to ten-thousandths. */
  static final int PARTS = 10_000;

  private Lot() {}

  /**
   * Which ten-thousandth of all people a key is: the first 32 bits of SHA-256(salt:key), taken as a
   * part of 2^32.
   *
   * @return from 0 to 9999
   */
  static int part(String salt, String key) {
    long first = ByteBuffer.wrap(Sha256.of(salt + ":" + key)).getInt() & 0xFFFF_FFFFL;
    return (int) (first * PARTS >>> 32);
  }

  /** The arm of a part: arms follow each other in the design's order, each as long as its share. */
  static String arm(List<StudyArm> arms, int part) {
    BigDecimal end = BigDecimal.ZERO;
    BigDecimal place = BigDecimal.valueOf(part, 4);
    for (StudyArm arm : arms) {
      end = end.add(arm.share());
      if (place.compareTo(end) < 0) {
        return arm.name();
      }
    }
    throw new IllegalArgumentException("Shares sum to less than 1");
  }

  /** By another salt, so that being of a study says nothing of the arm. */
  static boolean isOf(StudyLayer layer, String brand, String key) {
    int part = part("layer:" + brand + "/" + layer.name(), key);
    return part >= layer.from() && part < layer.to();
  }
}
