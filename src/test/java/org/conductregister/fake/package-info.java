/** In-memory stand-ins for every port, held to the same contract tests as the real adapters. */
package org.conductregister.fake;
