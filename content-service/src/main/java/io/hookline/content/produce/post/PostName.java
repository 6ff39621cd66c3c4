package io.hookline.content.produce.post;

import io.hookline.content.network.Network;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a row of a file names the post that it speaks of. */
public record PostName(
    @Schema(nullable = true, description = "The post; or else postVideo") UUID postId,
    @Schema(
            nullable = true,
            examples = "TIKTOK",
            description = "Needed only for an id that several networks could have given")
        Network network,
    @Size(max = 2000)
        @Schema(
            nullable = true,
            examples = "https://www.tiktok.com/@miawong/video/7412345678901234567",
            description =
                "The post's video, where postId is left out: its address in any spelling, or the"
                    + " network's id of it")
        String postVideo) {}
