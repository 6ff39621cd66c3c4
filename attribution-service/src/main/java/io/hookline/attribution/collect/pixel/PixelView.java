package io.hookline.attribution.collect.pixel;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a source's pages get the pixel.
 *
 * @param integrity hash of the script, as pages name it
 * @param allowedOrigins of the pages from which its events are taken; of none, when it is empty
 */
@Schema(name = "Pixel")
record PixelView(
    UUID eventSourceId,
    @Schema(examples = "C9ACMESHOP") String code,
    @Schema(examples = "1") int version,
    @Schema(examples = "https://go.acme.example/pixel/1/hl.js") String scriptUrl,
    @Schema(examples = "sha384-0TI+Nic0c2+38+fEVh6qptgXg9qjzRBwE/YLsHnY+j0G5iSpWUzzdaupPL6J9CQe")
        String integrity,
    @Schema(
            description = "To paste into the head of each page, before TikTok's own",
            examples = "<script async src=\"https://go.acme.example/pixel/1/hl.js\"></script>")
        String snippet,
    @Schema(
            description =
                "The script with its settings in the address, for tag managers, which drop"
                    + " attributes",
            examples = "https://go.acme.example/pixel/1/hl.js?source=0199c0de")
        String tagManagerUrl,
    @Schema(
            description = "What a Content-Security-Policy has to allow",
            examples =
                "script-src https://go.acme.example/pixel/; connect-src https://go.acme.example/pixel/")
        String contentSecurityPolicy,
    List<String> allowedOrigins) {}
