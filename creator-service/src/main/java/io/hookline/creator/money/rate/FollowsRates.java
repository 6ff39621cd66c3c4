package io.hookline.creator.money.rate;

/** What has amounts of which no rate was known. A bean of it is told of every news of rates. */
public interface FollowsRates {

  /** Rates of the present brand were recorded, in the present transaction. */
  void ratesRecorded();
}
