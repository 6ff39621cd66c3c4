package io.hookline.attribution.credit.diff;

import io.hookline.attribution.credit.run.KeptCauses;
import io.hookline.attribution.evidence.change.ChangeCause;
import java.util.Optional;

/** Why a run says something else of a conversion than another one does. */
enum ChangeReason {
  /** It was not known yet. */
  NEW_CONVERSION,
  /** A further event told more of it, or something else: its value, its instant, who placed it. */
  LATE_EVENT,
  /** A touch before it became known, or turned out to be none. */
  NEW_TOUCH,
  /** Who placed it turned out to be one with somebody else. */
  MERGE,
  /** Who placed it turned out to be several. */
  UN_MERGE,
  /** Some or all of it went back. */
  REFUND,
  /** A promo code that it names was issued, or has other terms. */
  PROMO_CODE,
  /** It was answered for, or its answer is read in another way. */
  SURVEY,
  /** Another conversion of the person is the first one now, where a person counts once. */
  OTHER_CONVERSION,
  /** What a touch stands for is known otherwise: its link, post, partnership or answer. */
  SOURCE,
  /** Of runs under other settings: other windows, another model or counting. */
  SETTING,
  /** Of runs under other rules for channels: a touch is of another channel or kind of ad. */
  CHANNEL_RULE,
  /** Of runs with another beginning: it is out of one of them. */
  SCOPE,
  /** Of runs under other rules: what became known between them is not kept any more. */
  EARLIER_DATA;

  /**
   * @param cause of {@link ChangeCause}, or of another order of the same person
   * @return empty where credit hardly comes of it: who somebody is in other ways too, or from where
   *     the order itself came
   */
  static Optional<ChangeReason> of(String cause) {
    if (cause.equals(KeptCauses.OF_PERSON)) {
      return Optional.of(OTHER_CONVERSION);
    }
    return Optional.ofNullable(
        switch (ChangeCause.valueOf(cause)) {
          case NEW_ORDER -> NEW_CONVERSION;
          case EVENT -> LATE_EVENT;
          case TOUCH, VISIT -> NEW_TOUCH;
          case MERGE -> MERGE;
          case PARTING -> UN_MERGE;
          case REFUND -> REFUND;
          case PROMO_CODE -> PROMO_CODE;
          case SURVEY -> SURVEY;
          case PARTNERSHIP, AD_KIND -> SOURCE;
          case CHANNEL_RULES -> CHANNEL_RULE;
          case IDENTITY, CUSTOMER, ORIGIN -> null;
        });
  }
}
