"""What the template's own repository does with itself: generate a project as a user would get it. Not in projects."""
