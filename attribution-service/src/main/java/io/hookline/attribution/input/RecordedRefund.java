package io.hookline.attribution.input;

import java.util.UUID;

/** A refund that was recorded here, and waits to be applied. */
public record RecordedRefund(UUID refund) implements Part {}
