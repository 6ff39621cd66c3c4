package io.hookline.creator.deal.partnership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a creator's a brand may use until a day. */
@Schema(name = "PartnershipRight")
enum Right {
  USAGE,
  WHITELISTING
}
