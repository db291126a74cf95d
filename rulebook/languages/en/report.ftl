report-not-advice = This is information, not legal advice.
