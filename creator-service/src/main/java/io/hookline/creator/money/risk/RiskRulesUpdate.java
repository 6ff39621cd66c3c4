package io.hookline.creator.money.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Rules to set. */
record RiskRulesUpdate(@NotNull @Valid RiskRules rules) {}
