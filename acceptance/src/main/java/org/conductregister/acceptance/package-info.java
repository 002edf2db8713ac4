/**
 * Drives the built app from outside, through HTTP: the stand-in as a process of its own, small clients for Jira's and
 * the app's REST, and the demo data. Nothing here links to the app or to the stand-in.
 */
package org.conductregister.acceptance;
