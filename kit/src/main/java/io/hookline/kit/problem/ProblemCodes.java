package io.hookline.kit.problem;

import java.util.List;

/** The error codes of all features of the service. */
record ProblemCodes(List<ProblemCode> all) {}
