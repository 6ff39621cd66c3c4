package io.hookline.reporting.judgement.diagnosis;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule of reading figures; see metrics of the documentation.
 *
 * @param version of the condition: a change of what fires it is a new one
 * @param condition when it fires, in words
 * @param check says of each thing that it can judge whether it is so; nothing where a figure that
 *     it needs is unknown
 */
record Rule(
    String id,
    int version,
    Layer layer,
    String condition,
    String reading,
    String nextStep,
    Function<Evidence, Stream<Finding>> check) {}
