// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the description of the interface to whoever has the token. It is kept in this page alone.
"use strict";
const entry = document.getElementById("entry");
const refused = document.getElementById("refused");

function show(description, token) {
    entry.hidden = true;
    const ui = SwaggerUIBundle({
        spec: description,
        dom_id: "#pages",
        deepLinking: true,
        validatorUrl: null, // asks nobody outside of this computer
        onComplete: () => ui.preauthorizeApiKey("token", token),
    });
}

entry.addEventListener("submit", async (event) => {
    event.preventDefault();
    refused.hidden = true;
    const token = document.getElementById("token").value.trim();
    const answer = await fetch("/api/openapi.json", { headers: { Authorization: "Bearer " + token } }).catch(() => null);
    if (answer && answer.ok) {
        show(await answer.json(), token);
        return;
    }
    refused.textContent = answer && answer.status === 401 ? "This is not the token." : "Evenstock does not answer.";
    refused.hidden = false;
});
