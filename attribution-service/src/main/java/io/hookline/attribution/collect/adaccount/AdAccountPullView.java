package io.hookline.attribution.collect.adaccount;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far an ad account's reports have been read.
 *
 * @param pullingFrom of the days that are being read at present; null where none is
 * @param refusedRows of what is being read, or was read last
 */
@Schema(name = "AdAccountPull")
record AdAccountPullView(
    @Schema(nullable = true, examples = "2026-09-29", description = "Read with all before it")
        LocalDate lastPulledDay,
    @Schema(nullable = true, description = "When all that was due had been read")
        Instant lastSuccessAt,
    @Schema(nullable = true, description = "None while the account is not connected")
        Instant nextPullAt,
    @Schema(examples = "28", description = "How many days are asked for again each day")
        int repulledDays,
    @Schema(nullable = true, examples = "2026-09-02") LocalDate pullingFrom,
    @Schema(nullable = true, examples = "2026-09-29") LocalDate pullingTo,
    @Schema(nullable = true) AdAccountTrouble trouble,
    @Schema(nullable = true, examples = "40100: Too many requests. (20260610152955010231)")
        String troubleSays,
    @Schema(nullable = true) Instant troubleAt,
    @Schema(nullable = true, examples = "Nothing to do: it is tried again by itself.") String mend,
    @Schema(examples = "0", description = "That tell what cannot be, and do not count")
        int refusedRows) {}
