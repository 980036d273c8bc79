//go:build tools

package tools

import (
	_ "gitea.com/gitea/runner"
)
