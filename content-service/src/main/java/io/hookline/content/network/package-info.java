/** The networks, and what addresses of their videos say; every wing names them. */
package io.hookline.content.network;
