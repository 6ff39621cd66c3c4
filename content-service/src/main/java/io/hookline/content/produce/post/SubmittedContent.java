package io.hookline.content.produce.post;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * The version of a post's content that is to be approved.
 *
 * @param mediaSeconds length of the video; null where that is not known
 * @param writtenBy subject of who wrote this version
 * @param partnershipId under whose terms the post is made; null for none
 */
public record SubmittedContent(
    UUID postId,
    int version,
    BigDecimal mediaSeconds,
    Instant plannedFor,
    String writtenBy,
    UUID partnershipId) {}
