package io.hookline.reporting.judgement.budget;

import java.time.LocalDate;
import java.util.UUID;

/** A campaign for which a budget is planned. */
record Budgeted(UUID campaign, LocalDate startsOn, BudgetPlan plan) {}
