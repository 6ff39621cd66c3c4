/** The networks, which every wing names. */
package io.hookline.content.network;
