package io.hookline.local;

import io.hookline.local.machine.Ports;
import io.hookline.local.service.Program;
import io.hookline.local.service.Service;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * What a start is asked for.
 *
 * @param directory where data, secrets and logs are kept
 * @param ports where the parts listen
 * @param programs how each service is run
 * @param reset whether the data of earlier starts goes first
 * @param demo whether a demo agency is loaded
 */
public record SuiteOptions(
    Path directory,
    Ports ports,
    Function<Service, Program> programs,
    boolean reset,
    boolean demo) {}
