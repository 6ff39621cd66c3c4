package io.hookline.creator.money.earning;

import java.math.BigDecimal;
import java.util.UUID;

/** What an earning is in the brand's currency. */
record RatedRow(UUID id, BigDecimal brandAmount) {}
