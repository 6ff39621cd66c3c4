package io.hookline.local.service;

import java.nio.file.Path;
import java.util.List;

/**
 * How a service is run.
 *
 * @param command the program with its arguments
 * @param directory the working directory
 */
public record Program(List<String> command, Path directory) {}
