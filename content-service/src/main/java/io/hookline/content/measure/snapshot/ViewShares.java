package io.hookline.content.measure.snapshot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shares of the views, by where people were when they began to watch; null where not told. */
public record ViewShares(
    @PositiveOrZero @Max(1) @Schema(examples = "0.74", nullable = true) BigDecimal forYou,
    @PositiveOrZero @Max(1) @Schema(examples = "0.08", nullable = true) BigDecimal follow,
    @PositiveOrZero @Max(1) @Schema(examples = "0.09", nullable = true) BigDecimal search,
    @PositiveOrZero @Max(1) @Schema(examples = "0.05", nullable = true) BigDecimal profile,
    @PositiveOrZero @Max(1) @Schema(examples = "0.02", nullable = true) BigDecimal sound,
    @PositiveOrZero @Max(1) @Schema(examples = "0.01", nullable = true) BigDecimal hashtag,
    @PositiveOrZero @Max(1) @Schema(examples = "0.01", nullable = true) BigDecimal directMessage,
    @PositiveOrZero @Max(1) @Schema(examples = "0", nullable = true) BigDecimal other) {

  private static final int PLACES = 6;

  public ViewShares {
    forYou = Fraction.of(forYou, PLACES);
    follow = Fraction.of(follow, PLACES);
    search = Fraction.of(search, PLACES);
    profile = Fraction.of(profile, PLACES);
    sound = Fraction.of(sound, PLACES);
    hashtag = Fraction.of(hashtag, PLACES);
    directMessage = Fraction.of(directMessage, PLACES);
    other = Fraction.of(other, PLACES);
  }

  static ViewShares of(Map<ViewSource, BigDecimal> shares) {
    return new ViewShares(
        shares.get(ViewSource.FOR_YOU),
        shares.get(ViewSource.FOLLOW),
        shares.get(ViewSource.SEARCH),
        shares.get(ViewSource.PROFILE),
        shares.get(ViewSource.SOUND),
        shares.get(ViewSource.HASHTAG),
        shares.get(ViewSource.DIRECT_MESSAGE),
        shares.get(ViewSource.OTHER));
  }

  /** Null where it is not told. */
  BigDecimal of(ViewSource source) {
    return switch (source) {
      case FOR_YOU -> forYou;
      case FOLLOW -> follow;
      case SEARCH -> search;
      case PROFILE -> profile;
      case SOUND -> sound;
      case HASHTAG -> hashtag;
      case DIRECT_MESSAGE -> directMessage;
      case OTHER -> other;
    };
  }

  /** Those that are told. */
  Map<ViewSource, BigDecimal> told() {
    Map<ViewSource, BigDecimal> told = new EnumMap<>(ViewSource.class);
    for (ViewSource source : ViewSource.values()) {
      told.put(source, of(source));
    }
    told.values().removeIf(Objects::isNull);
    return told;
  }
}
