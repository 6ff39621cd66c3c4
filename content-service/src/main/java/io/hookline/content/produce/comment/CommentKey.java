package io.hookline.content.produce.comment;

import io.hookline.content.network.Network;

/** By what a network tells a comment apart. */
record CommentKey(Network network, String platformId) {}
