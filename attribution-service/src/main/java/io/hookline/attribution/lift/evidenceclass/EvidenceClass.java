package io.hookline.attribution.lift.evidenceclass;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a figure shows, the weakest first: only of the last may be said that something caused it.
 */
@Schema(name = "EvidenceClass")
public enum EvidenceClass {
  /** Something was seen: views, reach, impressions. */
  EXPOSURE,
  /** Somebody did something that leads towards buying: saves, profile visits, clicks. */
  INTENT,
  /** An order is tied to a touch: credits, and what a platform claims. */
  ATTRIBUTED,
  /** It would not have happened otherwise: a lift study. */
  INCREMENTAL
}
