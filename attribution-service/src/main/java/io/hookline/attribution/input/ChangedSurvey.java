package io.hookline.attribution.input;

import java.util.UUID;

/** That the answers to a survey are read in another way. */
public record ChangedSurvey(UUID survey) implements Part {}
