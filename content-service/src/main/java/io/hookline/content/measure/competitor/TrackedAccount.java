package io.hookline.content.measure.competitor;

import io.hookline.content.network.Network;
import java.util.UUID;

/** What other features need of a competitor. */
public record TrackedAccount(UUID id, Network network, String handle) {}
