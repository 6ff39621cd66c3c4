package io.hookline.attribution.credit.result;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which credits a list shows. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class RunCreditFilter {

  @Parameter(description = "Only of orders from this day of the brand on", example = "2026-11-01")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(description = "Only of orders to this day of the brand", example = "2026-11-30")
  @QueryParam("to")
  @Plausible
  LocalDate to;

  @Parameter(description = "Only of this order")
  @QueryParam("conversion")
  UUID conversion;

  @Parameter(description = "Only to this channel", example = "CREATOR")
  @QueryParam("channel")
  @Size(max = 100)
  String channel;

  @Parameter(description = "Only to this campaign")
  @QueryParam("campaign")
  UUID campaign;

  @Parameter(description = "Only to this creator")
  @QueryParam("creator")
  UUID creator;

  @Parameter(description = "Only to this post")
  @QueryParam("post")
  UUID post;

  @Parameter(description = "Only to this link")
  @QueryParam("link")
  UUID link;

  @Parameter(description = "Only to this promo code")
  @QueryParam("promoCode")
  UUID promoCode;

  boolean isOfUnits() {
    return channel != null
        || campaign != null
        || creator != null
        || post != null
        || link != null
        || promoCode != null;
  }
}
