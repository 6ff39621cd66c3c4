/**
 * What a creator reads and does at her own door. Its views are of its own, made of what she may
 * see, so that nothing of the brand's own views is shown by mistake; see ADR 0095.
 */
package io.hookline.creator.door.own;
