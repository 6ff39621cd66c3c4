package io.hookline.spark.engine;

import io.hookline.engine.credit.Journey;
import java.io.Serializable;
import java.util.Iterator;

/** What is done, on whatever machine, with the journeys of one partition. */
@FunctionalInterface
public interface JourneyTask<T> extends Serializable {

  /**
   * @param journeys to be read once, each before the next one
   */
  Iterator<T> of(Iterator<Journey> journeys);
}
