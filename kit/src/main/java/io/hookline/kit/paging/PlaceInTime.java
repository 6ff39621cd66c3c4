package io.hookline.kit.paging;

import java.time.Instant;
import java.util.UUID;

/** A place in a list that is sorted by an instant and, within it, by id, both descending. */
public record PlaceInTime(Instant at, UUID id) {}
