package io.hookline.attribution.credit.setting;

import io.hookline.kit.problem.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long before a conversion a touch counts for it, by the kind of touch: on instants, a day is
 * 24 hours. 0 for a kind that does not count.
 *
 * @param click of a link, or of an ad
 * @param view of an ad
 * @param engagedView of at least six seconds, or of a whole shorter clip; it is a view, too, so the
 *     longer of both windows is its own
 * @param visit of the shop's pages by no link: from a search, an e-mail, or directly
 * @param promoCode that the order names
 * @param qr a scanned QR code
 * @param survey what the shopper answered
 */
@Schema(name = "AttributionWindows", description = "Hours by the kind of touch, 0 for none")
public record Windows(
    @Min(0) @Max(Windows.LONGEST) @Schema(examples = "168") int click,
    @Min(0) @Max(Windows.LONGEST) @Schema(examples = "24") int view,
    @Min(0) @Max(Windows.LONGEST) @Schema(examples = "0") int engagedView,
    @Min(0) @Max(Windows.LONGEST) @Schema(examples = "168") int visit,
    @Min(0) @Max(Windows.LONGEST) @Schema(examples = "168") int promoCode,
    @Min(0) @Max(Windows.LONGEST) @Schema(examples = "168") int qr,
    @Min(0) @Max(Windows.LONGEST) @Schema(examples = "0") int survey) {

  /** Ninety days, in hours. */
  public static final int LONGEST = 2160;

  io.hookline.engine.credit.Windows ofEngine() {
    return new io.hookline.engine.credit.Windows(
        click, view, engagedView, visit, promoCode, qr, survey);
  }

  List<Violation> violations(String at) {
    return Stream.of(click, view, engagedView, visit, promoCode, qr, survey)
            .allMatch(hours -> hours == 0)
        ? List.of(new Violation(at, "must let one kind of touch count at least"))
        : List.of();
  }
}
