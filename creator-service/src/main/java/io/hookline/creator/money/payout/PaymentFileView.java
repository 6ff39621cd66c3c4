package io.hookline.creator.money.payout;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of a batch's payments.
 *
 * @param format which it is asked for by
 * @param sha256 of what is in it, in hexadecimal
 */
@Schema(name = "PaymentFile")
record PaymentFileView(
    @Schema(examples = "xml") String format,
    @Schema(examples = "application/xml") String mediaType,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {}
