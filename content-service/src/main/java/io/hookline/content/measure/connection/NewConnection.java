package io.hookline.content.measure.connection;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * An account to connect.
 *
 * @param accountId one of the brand's own accounts
 */
record NewConnection(@NotNull UUID accountId) {}
