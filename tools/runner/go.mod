module tools/runner

go 1.26.4

require gitea.com/gitea/runner v1.0.8
