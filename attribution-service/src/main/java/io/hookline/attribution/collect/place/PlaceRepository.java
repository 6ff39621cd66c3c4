package io.hookline.attribution.collect.place;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class PlaceRepository extends Aggregates<Place, PlaceView> {

  PlaceRepository(AggregateStore store) {
    super(store, Place.class, Place::view, PlaceProblem.PLACE_NOT_FOUND);
  }
}
